class Cache
  def read(key)
    # ruleid: rb-marshal-value
    Marshal.load(store.get(key))
  end

  def job(payload)
    # ruleid: rb-marshal-value
    Marshal.restore(payload)
  end

  def settings(text)
    # ruleid: rb-marshal-value
    YAML.unsafe_load(text)
  end

  def copy(object)
    # ok: rb-marshal-value
    Marshal.load(Marshal.dump(object))
  end

  def fixed(text)
    # ok: rb-marshal-value
    YAML.safe_load(text, permitted_classes: [Date])
  end

  def json(text)
    # ok: rb-marshal-value
    JSON.parse(text)
  end
end
