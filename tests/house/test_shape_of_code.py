import ast

from tests.house.project import list_code, list_templates, read

APP = list_code("app")
CODE = [*APP, *list_code("tests", "benchmarks")]
TEMPLATES = list_templates()

LONGEST_FILE = 300
LONGEST_TEMPLATE = 120
LONGEST_FUNCTION = 40
LONGEST_HANDLER = 20
NO_NAME_FOR_A_FILE = {"util", "utils", "helper", "helpers", "common", "manager", "misc"}


def list_functions(path):
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [node for node in ast.walk(ast.parse(read(path))) if isinstance(node, kinds)]


def is_handler(function):
    made_by = [ast.unparse(decorator) for decorator in function.decorator_list]
    return any(each.startswith(("router.get(", "router.post(")) for each in made_by)


def count_lines(function):
    return (function.end_lineno or 0) - function.lineno + 1


def files_longer_than(most, paths):
    length = {str(path): len(read(path).splitlines()) for path in paths}
    return {path: lines for path, lines in length.items() if lines > most}


def functions_longer_than(most, functions):
    return {each.name: count_lines(each) for each in functions if count_lines(each) > most}


def test_a_file_of_code_is_short():
    assert files_longer_than(LONGEST_FILE, CODE) == {}


def test_a_template_is_short():
    assert files_longer_than(LONGEST_TEMPLATE, TEMPLATES) == {}


def test_functions_are_short():
    functions = [each for path in APP for each in list_functions(path)]

    assert functions_longer_than(LONGEST_FUNCTION, functions) == {}


def test_handlers_only_read_call_and_show():
    routes = [path for path in APP if path.match("app/routes/*.py")]
    handlers = [each for path in routes for each in list_functions(path) if is_handler(each)]

    assert functions_longer_than(LONGEST_HANDLER, handlers) == {}


def test_a_module_opens_with_one_sentence():
    openings = {str(path): ast.get_docstring(ast.parse(read(path))) or "" for path in APP}

    assert [p for p, text in openings.items() if not text.split("\n\n")[0].endswith(".")] == []


def test_the_name_of_a_file_says_what_is_in_it():
    assert [str(p) for p in CODE if NO_NAME_FOR_A_FILE & {*p.parts[:-1], p.stem}] == []


def test_a_template_computes_nothing():
    assert [str(p) for p in TEMPLATES if "{% set" in read(p) or "{%- set" in read(p)] == []
