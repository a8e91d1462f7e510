"""Writing YAML the way curators keep it: short lists on one line, long texts below their key."""

from typing import Any

import yaml

WIDTH = 104
SHORT_LIST = 80
ONE_LINE = ({"number", "label"}, {"from", "to"}, {"answer"})
"""Mappings so small that they stand on one line."""


class Writer(yaml.SafeDumper):
    """Repeats what occurs twice: aliases are hard to read, and refused by our reader."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002  # the parent's signature
        return True


def represent_list(writer: Writer, values: list[Any]) -> yaml.Node:
    plain = all(isinstance(each, str | int) for each in values)
    short = plain and sum(len(str(each)) + 2 for each in values) < SHORT_LIST
    nested = bool(values) and all(isinstance(each, list) for each in values)
    return writer.represent_sequence("tag:yaml.org,2002:seq", values, flow_style=short or nested)


def represent_mapping(writer: Writer, values: dict[str, Any]) -> yaml.Node:
    one_line = any(values.keys() <= names for names in ONE_LINE)
    return writer.represent_mapping("tag:yaml.org,2002:map", values.items(), flow_style=one_line)


Writer.add_representer(list, represent_list)
Writer.add_representer(dict, represent_mapping)


def write_yaml(value: Any) -> str:
    return yaml.dump(value, Dumper=Writer, allow_unicode=True, sort_keys=False, width=WIDTH)
