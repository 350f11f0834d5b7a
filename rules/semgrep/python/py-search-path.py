# ruleid: py-search-path
os.environ["PATH"] = "." + os.pathsep + os.environ["PATH"]
# ruleid: py-search-path
sys.path.insert(0, "/tmp/plugins")
# ruleid: py-search-path
sys.path.append(os.getcwd())
# ruleid: py-search-path
library = ctypes.CDLL("./libhelper.so")
# ok: py-search-path
os.environ["PATH"] = "/usr/local/bin:/usr/bin:/bin"
# ok: py-search-path
sys.path.insert(0, "/opt/app/lib")
# ok: py-search-path
library = ctypes.CDLL("/usr/lib/libhelper.so")
# ok: py-search-path
os.environ["HOME"] = "/tmp"
