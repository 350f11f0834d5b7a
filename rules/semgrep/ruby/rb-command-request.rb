class ToolsController < ApplicationController
  def ping
    # ruleid: rb-command-request
    output = `ping -c 1 #{params[:host]}`
    # ruleid: rb-command-request
    system("nslookup #{params[:domain]}")
    file = params[:file]
    # ruleid: rb-command-request
    stdout, = Open3.capture2("convert " + file + " out.png")
    # ruleid: rb-command-request
    IO.popen("grep #{request.query_string} log.txt")
    # ok: rb-command-request
    system('ping', '-c', '1', 'localhost')
    # ok: rb-command-request
    other = `ping -c 1 #{Shellwords.escape(params[:host])}`
    # ok: rb-command-request
    system("kill #{params[:pid].to_i}")
    host = params[:host]
    return unless host.match?(/\A[a-z.]+\z/)

    # ok: rb-command-request
    system("ping -c 1 #{host}")
  end
end
