class UsersController < ApplicationController
  def create
    # ruleid: rb-mass-assignment
    @user = User.create(params.require(:user).permit!)
    # ruleid: rb-mass-assignment
    @user.update(params[:user].permit!)
    # ruleid: rb-mass-assignment
    @user.attributes = params.to_unsafe_h
    # ruleid: rb-mass-assignment
    @user.assign_attributes(params[:user].to_unsafe_hash)
    # ok: rb-mass-assignment
    @user = User.create(params.require(:user).permit(:name, :email))
    # ok: rb-mass-assignment
    @user.update(name: params[:name])
    # ok: rb-mass-assignment
    ticket.permit!(visitor)
    # ok: rb-mass-assignment
    @id = params[:id]
  end
end
