const Comment = {
  props: ['comment'],
  // ruleid: js-vue-raw-html
  template: '<div class="comment"><p v-html="comment.text"></p></div>',
}

const Post = {
  // ruleid: js-vue-raw-html
  template: `
    <article>
      <div v-html="body"></div>
    </article>`,
}

// ruleid: js-vue-raw-html
const view = (props) => h('div', { class: 'note', innerHTML: props.note })

const CommentFixed = {
  // ok: js-vue-raw-html
  template: '<div class="comment"><p>{{ comment.text }}</p></div>',
}

const Cleaned = {
  // ok: js-vue-raw-html
  template: '<div v-html="sanitizedBody"></div>',
}

// ok: js-vue-raw-html
const viewFixed = (props) => h('div', { innerHTML: DOMPurify.sanitize(props.note) })
// ok: js-vue-raw-html
const help = 'The directive v-html sets HTML'
