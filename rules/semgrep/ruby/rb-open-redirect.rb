class SessionsController < ApplicationController
  def create
    # ruleid: rb-open-redirect
    redirect_to params[:next]
    target = params[:return_to]
    # ruleid: rb-open-redirect
    redirect_to(target, allow_other_host: true)
    # ruleid: rb-open-redirect
    redirect_to "http://#{params[:host]}/welcome"
    # ok: rb-open-redirect
    redirect_to root_path
    # ok: rb-open-redirect
    redirect_to user_path(params[:id])
    # ok: rb-open-redirect
    redirect_to "/items/#{params[:id]}"
    # ok: rb-open-redirect
    redirect_to(url_from(params[:next]) || root_path)
    # ok: rb-open-redirect
    redirect_to action: :show, id: params[:id]
  end
end
