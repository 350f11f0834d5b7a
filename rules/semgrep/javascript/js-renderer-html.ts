// ruleid: js-renderer-html
this.renderer.setProperty(this.el.nativeElement, 'innerHTML', this.content)
// ruleid: js-renderer-html
this.el.nativeElement.innerHTML = value
// ruleid: js-renderer-html
boxRef.current.innerHTML = post.body
// ok: js-renderer-html
this.renderer.setProperty(this.el.nativeElement, 'textContent', this.content)
// ok: js-renderer-html
this.el.nativeElement.innerHTML = this.sanitizer.sanitize(SecurityContext.HTML, value)
// ok: js-renderer-html
boxRef.current.innerHTML = ''
