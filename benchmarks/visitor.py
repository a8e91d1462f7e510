"""Somebody without a browser who answers the questions and looks at pages."""

import re
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urlencode

from app.domain.questionnaire import Answers, Questionnaire

TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


@dataclass(frozen=True)
class Reply:
    status: int
    body: bytes
    cookie: str | None


class Visitor:
    def __init__(self, connection: HTTPConnection) -> None:
        self.connection = connection
        self.cookie = ""

    def get(self, path: str, encoding: str = "identity") -> Reply:
        return self.send("GET", path, None, {"Accept-Encoding": encoding})

    def post(self, path: str, fields: list[tuple[str, str]]) -> Reply:
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.send("POST", path, urlencode(fields), form)

    def send(self, method: str, path: str, body: str | None, headers: dict[str, str]) -> Reply:
        sent = {**headers, **({"Cookie": self.cookie} if self.cookie else {})}
        self.connection.request(method, path, body, {**sent, "Sec-Fetch-Site": "same-origin"})
        reply = read(self.connection.getresponse())
        self.cookie = reply.cookie or self.cookie
        return reply

    def answer(self, questionnaire: Questionnaire, answers: Answers, language: str = "en") -> None:
        for number, screen in enumerate(questionnaire.screens, start=1):
            page = f"/{language}/q/{number}"
            token = TOKEN.search(self.get(page).body.decode())
            chosen = [
                (question.id, option)
                for question in screen.questions
                for option in sorted(answers.get(question.id, ()))
            ]
            self.post(page, [("csrf_token", token.group(1) if token else ""), *chosen])


def read(response: HTTPResponse) -> Reply:
    set_cookie = response.getheader("Set-Cookie")
    cookie = set_cookie.split(";")[0] if set_cookie else None
    return Reply(response.status, response.read(), cookie)
