# Gem::Version of the Ruby that runs this.
versions = $stdin.read.split("\n", -1)[0...-1].map { |line| Gem::Version.correct?(line) && line != '' ? Gem::Version.new(line) : nil }
puts "RubyGems #{Gem::VERSION}, Gem::Version"
versions.each do |left|
  next puts('!') if left.nil?
  puts(versions.map { |right| right.nil? ? '!' : { -1 => '<', 0 => '=', 1 => '>' }[left <=> right] }.join)
end
