import streamlit as st
code = st.text_area("Python code")
if st.button("Run"):
    # ruleid: py-code-eval
    exec(code)
