class ApiController < ApplicationController
  def work
    run
  rescue StandardError => e
    # ruleid: rb-error-to-client
    render json: { error: e.message, trace: e.backtrace }, status: 500
  end

  def more
    run
  rescue ActiveRecord::StatementInvalid => error
    # ruleid: rb-error-to-client
    render plain: error.full_message, status: 500
  end

  def last
    run
  rescue StandardError => ex
    # ruleid: rb-error-to-client
    render json: { trace: ex.backtrace.join("\n") }
  end

  def fixed
    run
  rescue StandardError => e
    # ok: rb-error-to-client
    logger.error(e.full_message)
    # ok: rb-error-to-client
    render json: { error: 'internal error' }, status: 500
  end

  def letter
    # ok: rb-error-to-client
    render json: { text: mail.message }
  end
end
