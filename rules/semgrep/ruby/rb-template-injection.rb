class MailController < ApplicationController
  def preview
    # ruleid: rb-template-injection
    text = ERB.new(params[:template]).result
    # ruleid: rb-template-injection
    render inline: params[:body]
    # ruleid: rb-template-injection
    page = Slim::Template.new { "p #{params[:text]}" }
    # ruleid: rb-template-injection
    other = Liquid::Template.parse("Hello #{params[:name]}")
    # ruleid: rb-template-injection
    haml = Haml::Engine.new(params[:haml]).render
    # ok: rb-template-injection
    text = ERB.new(File.read('mail.erb')).result(binding)
    # ok: rb-template-injection
    other = Liquid::Template.parse('Hello {{ name }}').render('name' => params[:name])
    # ok: rb-template-injection
    render :preview, locals: { body: params[:body] }
  end
end
