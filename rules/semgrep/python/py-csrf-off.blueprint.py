# ruleid: py-csrf-off
csrf.exempt(api_blueprint)
# ok: py-csrf-off
csrf.init_app(app)
