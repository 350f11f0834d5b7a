# ruleid: py-jinja-autoescape-off
env = Environment(loader=FileSystemLoader("templates"))
# ruleid: py-jinja-autoescape-off
other = Environment(trim_blocks=True, loader=PackageLoader("app"))
# ruleid: py-jinja-autoescape-off
third = Environment(loader=DictLoader(pages), autoescape=False) if jinja2.Environment(loader=None) else None
# ok: py-jinja-autoescape-off
env = Environment(loader=FileSystemLoader("templates"), autoescape=select_autoescape())
# ok: py-jinja-autoescape-off
build = Environment(CC="gcc", CPPPATH=["include"])
# ok: py-jinja-autoescape-off
env = Environment(loader=FileSystemLoader("templates"), autoescape=True)
