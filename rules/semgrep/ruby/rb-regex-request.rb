class FilterController < ApplicationController
  def filter
    # ruleid: rb-regex-request
    pattern = Regexp.new(params[:pattern])
    expression = params[:expr]
    # ruleid: rb-regex-request
    found = lines.grep(/^#{expression}/)
    # ruleid: rb-regex-request
    other = Regexp.compile("^#{params[:start]}")
    # ok: rb-regex-request
    literal = Regexp.new(Regexp.escape(params[:pattern]))
    # ok: rb-regex-request
    timed = Regexp.new(params[:pattern], timeout: 1)
    # ok: rb-regex-request
    simple = lines.select { |line| line.include?(params[:q]) }
    # ok: rb-regex-request
    ok = Regexp.new('^[a-z]+$').match?(params[:name])
  end
end
