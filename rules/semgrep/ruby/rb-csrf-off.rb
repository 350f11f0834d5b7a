class PayController < ApplicationController
  # ruleid: rb-csrf-off
  skip_before_action :verify_authenticity_token
end

class OrderController < ApplicationController
  # ruleid: rb-csrf-off
  protect_from_forgery with: :null_session
end

class HookController < ApplicationController
  # ruleid: rb-csrf-off
  skip_forgery_protection
end

class FormController < ApplicationController
  # ok: rb-csrf-off
  protect_from_forgery with: :exception
  # ok: rb-csrf-off
  skip_before_action :require_login, only: [:index]
  # ok: rb-csrf-off
  before_action :verify_authenticity_token
end
# ruleid: rb-csrf-off
config.action_controller.allow_forgery_protection = false
