$(function () {
  // ruleid: js-jquery-selector
  $(location.hash).addClass('active')
})
$('button').click(function () {
  const target = $(this).attr('data-target')
  // ruleid: js-jquery-selector
  $(target).hide()
})
jQuery.fn.copyText = function (options) {
  // ruleid: js-jquery-selector
  const source = jQuery(options.sourceSelector)
  jQuery(this).text(source.text())
}
$('a').on('click', function () {
  // ok: js-jquery-selector
  $(document).find(location.hash).addClass('active')
  // ok: js-jquery-selector
  $('#' + $(this).attr('data-id')).hide()
  // ok: js-jquery-selector
  $(this).hide()
})
