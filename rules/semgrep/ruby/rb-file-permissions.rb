class Rights
  def all(path)
    # ruleid: rb-file-permissions
    File.chmod(0o777, path)
    # ruleid: rb-file-permissions
    FileUtils.chmod(0666, path)
    # ruleid: rb-file-permissions
    FileUtils.mkdir_p(path, mode: 0777)
    # ruleid: rb-file-permissions
    File.umask(0)
    # ruleid: rb-file-permissions
    FileUtils.chmod_R('a+w', path)
    # ok: rb-file-permissions
    File.chmod(0o640, path)
    # ok: rb-file-permissions
    FileUtils.mkdir_p(path, mode: 0o750)
    # ok: rb-file-permissions
    File.umask(0o027)
    # ok: rb-file-permissions
    list.chmod(0o777, path)
  end
end
