class UsersController < ApplicationController
  def index
    # ruleid: rb-sql-request
    @users = User.where("name LIKE '%#{params[:q]}%'")
    name = params[:name]
    # ruleid: rb-sql-request
    @found = User.find_by_sql("SELECT * FROM users WHERE name = '" + name + "'")
    # ruleid: rb-sql-request
    @sorted = User.order("#{params[:sort]} DESC")
    # ruleid: rb-sql-request
    ActiveRecord::Base.connection.execute("DELETE FROM visits WHERE page = '#{request.referer}'")
    # ruleid: rb-sql-request
    User.where("id = #{params[:id]}").delete_all
  end

  def fixed
    # ok: rb-sql-request
    @users = User.where(name: params[:name])
    # ok: rb-sql-request
    @users = User.where('name LIKE ?', "%#{params[:q]}%")
    # ok: rb-sql-request
    @users = User.where("id = #{params[:id].to_i}")
    column = params[:sort]
    return head(:bad_request) unless COLUMNS.include?(column)

    # ok: rb-sql-request
    @sorted = User.order("#{column} DESC")
    # ok: rb-sql-request
    @item = User.find(params[:id])
  end
end
