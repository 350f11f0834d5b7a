import streamlit as st


def show(comment):
    # ruleid: py-mark-safe
    st.markdown(f"<div>{comment}</div>", unsafe_allow_html=True)


def fixed(comment):
    # ok: py-mark-safe
    st.markdown(f"<div>{comment}</div>")


def constant():
    # ok: py-mark-safe
    st.markdown("<style>p {color: red}</style>", unsafe_allow_html=True)
