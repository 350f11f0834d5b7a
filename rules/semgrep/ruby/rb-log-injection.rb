class AuditController < ApplicationController
  def login
    # ruleid: rb-log-injection
    logger.info("login of #{params[:user]}")
    # ruleid: rb-log-injection
    Rails.logger.warn("no page " + params[:page])
    agent = request.user_agent
    # ruleid: rb-log-injection
    logger.debug("agent #{agent}")
    # ok: rb-log-injection
    logger.info("login of #{params[:user].inspect}")
    # ok: rb-log-injection
    logger.info("page #{params[:page].to_i}")
    # ok: rb-log-injection
    blog.publish(params[:text])
  end
end
