import xml.etree.ElementTree as ET

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def find(tree, name):
    # ruleid: py-xpath-injection
    return tree.xpath("//user[name='" + name + "']")


def login(user, password):
    query = f"//user[@name='{user}' and @password='{password}']"
    # ruleid: py-xpath-injection
    return etree.parse("users.xml").xpath(query)


def by_mail(mail):
    root = ET.parse("users.xml").getroot()
    # ruleid: py-xpath-injection
    return root.findall(f".//user[@mail='{mail}']")


@app.route("/select")
def select():
    # ruleid: py-xpath-injection
    return str(etree.parse("shop.xml").xpath(request.args["query"]))


def find_fixed(tree, name):
    # ok: py-xpath-injection
    return tree.xpath("//user[name=$name]", name=name)


def all_users(tree):
    # ok: py-xpath-injection
    return tree.xpath("//user")


def position(text, word):
    # ok: py-xpath-injection
    return text.find(" " + word)
