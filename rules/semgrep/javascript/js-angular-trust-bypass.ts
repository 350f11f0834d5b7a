@Component({ selector: 'app-note', template: '<p [innerHTML]="html"></p>' })
export class NoteComponent {
  constructor(private sanitizer: DomSanitizer) {}

  set note(value: string) {
    // ruleid: js-angular-trust-bypass
    this.html = this.sanitizer.bypassSecurityTrustHtml(value)
  }

  embed(id: string) {
    // ruleid: js-angular-trust-bypass
    return this.sanitizer.bypassSecurityTrustResourceUrl('https://video.example/' + id)
  }

  link(url: string) {
    // ruleid: js-angular-trust-bypass
    return this.sanitizer.bypassSecurityTrustUrl(url)
  }

  noteFixed(value: string) {
    // ok: js-angular-trust-bypass
    this.html = this.sanitizer.sanitize(SecurityContext.HTML, value)
  }

  constant() {
    // ok: js-angular-trust-bypass
    return this.sanitizer.bypassSecurityTrustHtml('<b>Ready</b>')
  }

  cleaned(value: string) {
    // ok: js-angular-trust-bypass
    return this.sanitizer.bypassSecurityTrustHtml(DOMPurify.sanitize(value))
  }
}
