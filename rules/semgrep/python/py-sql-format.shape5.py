from sqlalchemy import create_engine
import tornado.web
engine = create_engine("sqlite://")

class Q(tornado.web.RequestHandler):
    def get(self):
        with engine.connect() as c:
            # ruleid: py-sql-format
            rows = c.exec_driver_sql("SELECT * FROM t WHERE id=" + self.get_argument("id"))
            self.write(str(list(rows)))
