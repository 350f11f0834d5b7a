class Feed
  def read(text)
    # ruleid: rb-xxe
    Nokogiri::XML(text) { |config| config.noent }
    # ruleid: rb-xxe
    Nokogiri::XML(text, nil, nil, Nokogiri::XML::ParseOptions::NOENT)
    # ruleid: rb-xxe
    LibXML::XML.default_substitute_entities = true
    # ruleid: rb-xxe
    Nokogiri::XML(text) { |config| config.dtdload.noent }
    # ok: rb-xxe
    Nokogiri::XML(text) { |config| config.strict.nonet }
    # ok: rb-xxe
    Nokogiri::XML(text)
    # ok: rb-xxe
    LibXML::XML.default_substitute_entities = false
  end
end
