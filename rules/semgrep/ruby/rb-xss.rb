class PagesController < ApplicationController
  def hello
    # ruleid: rb-xss
    render html: "<h1>Hello #{params[:name]}</h1>".html_safe
    # ruleid: rb-xss
    @title = params[:title].html_safe
    # ruleid: rb-xss
    @body = raw(params[:body])
    # ruleid: rb-xss
    render inline: "<p>#{params[:q]}</p>"
    # ruleid: rb-xss
    response.body = "<b>#{params[:b]}</b>"
    # ok: rb-xss
    render html: "<h1>Hello #{ERB::Util.html_escape(params[:name])}</h1>".html_safe
    # ok: rb-xss
    render plain: params[:name]
    # ok: rb-xss
    @body = sanitize(params[:body])
    # ok: rb-xss
    @title = '<br>'.html_safe
  end
end
