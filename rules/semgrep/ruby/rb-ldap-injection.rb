class PeopleController < ApplicationController
  def find
    # ruleid: rb-ldap-injection
    filter = Net::LDAP::Filter.construct("(uid=#{params[:uid]})")
    cn = params[:cn]
    # ruleid: rb-ldap-injection
    other = Net::LDAP::Filter.from_rfc2254('(cn=' + cn + ')')
    # ruleid: rb-ldap-injection
    ldap.search(base: 'ou=people', filter: "(mail=#{params[:mail]})")
    # ok: rb-ldap-injection
    fixed = Net::LDAP::Filter.eq('uid', params[:uid])
    # ok: rb-ldap-injection
    escaped = Net::LDAP::Filter.construct("(uid=#{Net::LDAP::Filter.escape(params[:uid])})")
    # ok: rb-ldap-injection
    list = index.search(query: params[:q])
  end
end
