class SessionsController < ApplicationController
  def create
    # ruleid: rb-cookie-flags
    cookies[:remember] = { value: token, expires: 1.year, httponly: false }
    # ruleid: rb-cookie-flags
    cookies[:session] = { value: token, secure: false, httponly: true }
    # ruleid: rb-cookie-flags
    Rails.application.config.session_store :cookie_store, key: '_app', httponly: false
    # ruleid: rb-cookie-flags
    Rails.application.config.session_store :cookie_store, key: '_app', secure: false
    # ruleid: rb-cookie-flags
    response.set_cookie('id', value: token, httponly: false)
    # ok: rb-cookie-flags
    cookies[:remember] = { value: token, secure: true, httponly: true }
    # ok: rb-cookie-flags
    cookies[:theme] = 'dark'
    # ok: rb-cookie-flags
    Rails.application.config.session_store :cookie_store, key: '_app', secure: true
    # ok: rb-cookie-flags
    jar[:cookie] = { value: 'oat', secure: false }
  end
end
