class AccountsController < ApplicationController
  def user_params
    # ruleid: rb-permit-privilege
    params.require(:user).permit(:name, :email, :admin)
  end

  def account_params
    # ruleid: rb-permit-privilege
    params.require(:account).permit(:title, :role)
  end

  def member_params
    # ruleid: rb-permit-privilege
    params.permit(:name, :is_admin)
  end

  def fixed_params
    # ok: rb-permit-privilege
    params.require(:user).permit(:name, :email)
  end

  def filter
    # ok: rb-permit-privilege
    params.permit(:q, :page)
  end

  def visit
    # ok: rb-permit-privilege
    gate.permit(:admin)
  end
end
