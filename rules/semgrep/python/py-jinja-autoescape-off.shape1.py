from mako.template import Template

def render_bio(bio):
    # ruleid: py-jinja-autoescape-off
    return Template("<p>${bio}</p>").render(bio=bio)
