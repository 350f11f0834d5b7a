class Unpack
  def all(path, folder)
    Zip::File.open(path) do |zip|
      zip.each do |entry|
        # ruleid: rb-zip-slip
        entry.extract(File.join(folder, entry.name))
      end
    end
  end

  def other(zip, folder)
    zip.each do |item|
      target = "#{folder}/#{item.name}"
      # ruleid: rb-zip-slip
      zip.extract(item, target)
    end
  end

  def tar(reader, folder)
    reader.each do |entry|
      # ruleid: rb-zip-slip
      File.open(File.join(folder, entry.full_name), 'wb') { |f| f.write(entry.read) }
    end
  end

  def fixed(zip, folder)
    zip.each do |entry|
      # ok: rb-zip-slip
      entry.extract(File.join(folder, File.basename(entry.name)))
    end
  end

  def checked(zip, folder)
    zip.each do |entry|
      target = File.expand_path(entry.name, folder)
      next unless target.start_with?(folder)

      # ok: rb-zip-slip
      entry.extract(target)
    end
  end

  def juice(orange)
    # ok: rb-zip-slip
    orange.extract('juice')
  end
end
