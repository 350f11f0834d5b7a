class Report
  def write(data, id)
    # ruleid: rb-temp-file
    File.write('/tmp/report.csv', data)
    # ruleid: rb-temp-file
    File.open('/tmp/report.log', 'w') { |f| f.puts(data) }
    # ruleid: rb-temp-file
    File.open("/tmp/report-#{id}.csv", 'a')
    # ruleid: rb-temp-file
    File.write(File.join(Dir.tmpdir, 'cache.dat'), data)
    # ok: rb-temp-file
    Tempfile.create('report') { |f| f.puts(data) }
    # ok: rb-temp-file
    File.write('/srv/tmp/report.csv', data)
    # ok: rb-temp-file
    text = File.read('/tmp/report.csv')
    # ok: rb-temp-file
    File.open('/tmp/report.log', 'r')
  end
end
