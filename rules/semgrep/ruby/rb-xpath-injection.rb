class LoginController < ApplicationController
  def create
    # ruleid: rb-xpath-injection
    node = doc.xpath("//user[@name='#{params[:name]}']")
    # ruleid: rb-xpath-injection
    one = doc.at_xpath("//user[@mail='" + params[:mail] + "']")
    name = params[:name]
    # ruleid: rb-xpath-injection
    first = REXML::XPath.first(doc, "//user[@name='#{name}']")
    # ok: rb-xpath-injection
    fixed = doc.xpath('//user[@name=$name]', nil, name: params[:name])
    # ok: rb-xpath-injection
    all = doc.xpath('//user')
    # ok: rb-xpath-injection
    item = doc.xpath("//item[#{params[:n].to_i}]")
  end
end
