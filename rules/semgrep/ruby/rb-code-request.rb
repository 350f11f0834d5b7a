class RulesController < ApplicationController
  def run
    # ruleid: rb-code-request
    result = eval(params[:code])
    # ruleid: rb-code-request
    value = report.send(params[:field])
    # ruleid: rb-code-request
    model = params[:type].constantize
    # ruleid: rb-code-request
    record.instance_eval("@total = #{params[:formula]}")
    # ruleid: rb-code-request
    other = Object.const_get(params[:class])
    # ruleid: rb-code-request
    list = user.public_send("find_#{params[:kind]}")
    # ok: rb-code-request
    result = eval('1 + 2')
    # ok: rb-code-request
    value = report.send(:total)
    # ok: rb-code-request
    model = TYPES.fetch(params[:type])
    # ok: rb-code-request
    mailer.send_message(params[:text])
    # ok: rb-code-request
    count = params[:n].to_i
  end
end
