SYSTEM = "You answer questions about our products."


def answer(page, question):
    return client.chat.completions.create(
        model="gpt-4o",
        messages=[
            # ruleid: py-prompt-built
            {"role": "system", "content": SYSTEM + "Context: " + page},
            {"role": "user", "content": question},
        ],
    )


def summarise(page):
    # ruleid: py-prompt-built
    return client.messages.create(model="claude", system=f"Summarise {page}", messages=[])


def chain(topic):
    # ruleid: py-prompt-built
    return SystemMessage(content="You know all about %s" % topic)


def fixed(page, question):
    return client.chat.completions.create(
        messages=[
            # ok: py-prompt-built
            {"role": "system", "content": SYSTEM},
            # ok: py-prompt-built
            {"role": "user", "content": "Context: " + page},
        ],
    )


def constant():
    # ok: py-prompt-built
    return SystemMessage(content="You are " + "kind")
