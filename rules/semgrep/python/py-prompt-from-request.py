from flask import Flask, request
from langchain.prompts import PromptTemplate

app = Flask(__name__)


@app.post("/chat")
def chat():
    topic = request.json["topic"]
    # ruleid: py-prompt-from-request
    messages = [{"role": "system", "content": f"You answer questions about {topic}"}]
    return ask(messages)


def translate(client, text):
    # ruleid: py-prompt-from-request
    return client.messages.create(model="m", system="Translate: " + text, messages=[])


def prompt(user_text):
    # ruleid: py-prompt-from-request
    return PromptTemplate.from_template("Summarise: " + user_text)


@app.post("/chat/fixed")
def chat_fixed():
    # ok: py-prompt-from-request
    messages = [{"role": "system", "content": "You help"}, {"role": "user", "content": request.json["text"]}]
    return ask(messages)


def prompt_fixed():
    # ok: py-prompt-from-request
    return PromptTemplate.from_template("Summarise: {text}")


def roles(text):
    # ok: py-prompt-from-request
    return {"role": "user", "content": text}
