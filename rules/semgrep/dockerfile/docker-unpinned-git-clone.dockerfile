FROM golang:1.24
# ruleid: docker-unpinned-git-clone
RUN git clone https://github.com/octo/tool.git
# ruleid: docker-unpinned-git-clone
RUN pip install git+https://github.com/octo/tool.git
# ruleid: docker-unpinned-git-clone
RUN go install github.com/octo/tool@latest
# ok: docker-unpinned-git-clone
RUN git clone --branch v1.2.3 --depth 1 https://github.com/octo/tool.git
# ok: docker-unpinned-git-clone
RUN git clone https://github.com/octo/tool.git && cd tool && git checkout 3f786850e387550fdab836ed7e6dc881de23001b
# ok: docker-unpinned-git-clone
RUN go install github.com/octo/tool@v1.2.3
# ok: docker-unpinned-git-clone
RUN pip install git+https://github.com/octo/tool.git@v1.2.3
