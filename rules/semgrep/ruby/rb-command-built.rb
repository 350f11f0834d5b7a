class Archive
  def pack(folder)
    # ruleid: rb-command-built
    system("tar czf out.tgz #{folder}")
  end

  def size(path)
    # ruleid: rb-command-built
    `du -s #{path}`
  end

  def show(name)
    command = "finger #{name}"
    # ruleid: rb-command-built
    Open3.capture3(command)
  end

  def fixed(folder)
    # ok: rb-command-built
    system('tar', 'czf', 'out.tgz', folder)
    # ok: rb-command-built
    `du -s #{Shellwords.escape(folder)}`
    # ok: rb-command-built
    system("git gc --prune=#{PRUNE_AGE}")
    # ok: rb-command-built
    logger.system("packed #{folder}")
  end
end
