import logging.config
import multiprocessing.managers
import xmlrpc.server

# ruleid: py-logging-listen
server = logging.config.listen(9999)
# ruleid: py-logging-listen
manager = multiprocessing.managers.BaseManager(address=("", 50000), authkey=b"x")
remote = xmlrpc.server.SimpleXMLRPCServer(("localhost", 8000))
# ruleid: py-logging-listen
remote.register_instance(Tools(), allow_dotted_names=True)

# ok: py-logging-listen
logging.config.dictConfig({"version": 1})
# ok: py-logging-listen
local = multiprocessing.managers.BaseManager(address=("127.0.0.1", 50000), authkey=b"x")
# ok: py-logging-listen
remote.register_instance(Tools())
