"""An application with people of its own, whose page has a room of Parley in it.

It says who is there by tokens that it signs. Whoever types a name is that person: a real one has
its own way to sign in.
"""

import hmac
import os
import time
import uuid
from pathlib import Path
from typing import Annotated

import uvicorn
from fastapi import FastAPI, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from fastapi.staticfiles import StaticFiles
from jose import jwt

PARLEY = os.environ.get("PARLEY_URL", "http://127.0.0.1:8000")
KEY = os.environ["PARLEY_HOST_KEY"]
ROOM = os.environ.get("EMBED_ROOM", "general")
PORT = int(os.environ.get("EMBED_PORT", "8100"))
HERE = Path(__file__).parent
COOKIE = "desk"
LIFE_SECONDS = 60

app = FastAPI()


@app.get("/")
async def page() -> HTMLResponse:
    text = (HERE / "desk.html").read_text("utf-8")
    return HTMLResponse(text.replace("PARLEY", PARLEY).replace("ROOM", ROOM))


@app.post("/sign-in")
async def sign_in(name: Annotated[str, Form(pattern="^[a-z]{1,20}$")]) -> Response:
    answer = RedirectResponse("/", 303)
    answer.set_cookie(COOKIE, f"{name}.{_seal(name)}", httponly=True, samesite="lax")
    return answer


@app.get("/token")
async def token(request: Request) -> PlainTextResponse:
    """Who is signed in here, in words that Parley believes."""
    name, _, seal = request.cookies.get(COOKIE, "").partition(".")
    if not hmac.compare_digest(seal, _seal(name)):
        raise HTTPException(401)
    now = int(time.time())
    claims = {
        "iss": "host",
        "aud": "parley",
        "sub": f"desk-{name}",
        "name": name,
        "iat": now,
        "exp": now + LIFE_SECONDS,
        "jti": uuid.uuid4().hex,
    }
    said = jwt.encode(claims, KEY, algorithm="HS256")
    return PlainTextResponse(said, headers={"Cache-Control": "no-store"})


def _seal(name: str) -> str:
    return hmac.digest(f"cookie {KEY}".encode(), name.encode(), "sha256").hex()


app.mount("/files", StaticFiles(directory=HERE))

if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=PORT, log_level="warning")
