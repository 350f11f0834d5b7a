module ProfileHelper
  def bio(user)
    # ruleid: rb-html-safe
    user.bio.html_safe
  end

  def badge(user)
    # ruleid: rb-html-safe
    "<span>#{user.name}</span>".html_safe
  end

  def note(user)
    # ruleid: rb-html-safe
    raw(user.note)
  end

  def fixed(user)
    # ok: rb-html-safe
    sanitize(user.bio)
  end

  def line
    # ok: rb-html-safe
    '<br>'.html_safe
  end

  def built(user)
    # ok: rb-html-safe
    tag.span(user.name)
  end
end
