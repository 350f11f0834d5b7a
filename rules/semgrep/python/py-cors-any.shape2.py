from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
# ruleid: py-cors-any
app = Starlette(middleware=[Middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)])
