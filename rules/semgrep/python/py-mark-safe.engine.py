import html

from django.utils.html import escape
from django.utils.safestring import mark_safe
from markupsafe import Markup
import streamlit as st


def render(context, value):
    if context.autoescape:
        # ok: py-mark-safe
        value = Markup(value)
    return value


def highlight(text, word):
    text = escape(text)
    word = escape(word)
    # ok: py-mark-safe
    return mark_safe(text.replace(word, "<mark>%s</mark>" % word))


def title():
    name = st.text_input("Name")
    # ok: py-mark-safe
    st.markdown(f"<h1>{html.escape(name)}</h1>", unsafe_allow_html=True)
    # ruleid: py-mark-safe
    st.markdown(f"<h2>{name}</h2>", unsafe_allow_html=True)
