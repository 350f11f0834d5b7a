class FilesController < ApplicationController
  def show
    # ruleid: rb-path-request
    send_file Rails.root.join('files', params[:name])
    # ruleid: rb-path-request
    text = File.read("pages/#{params[:page]}.html")
    path = File.join('/srv/data', params[:path])
    # ruleid: rb-path-request
    File.delete(path)
    # ruleid: rb-path-request
    render file: params[:template]
    # ok: rb-path-request
    send_file Rails.root.join('files', File.basename(params[:name]))
    # ok: rb-path-request
    text = File.read("pages/#{params[:id].to_i}.html")
    full = File.expand_path(params[:doc], ROOT)
    raise 'outside' unless full.start_with?(ROOT)

    # ok: rb-path-request
    other = File.read(full)
    # ok: rb-path-request
    File.write('last.txt', params[:text])
  end
end
