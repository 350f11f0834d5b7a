public class Loader
{
    public object Binary(Stream stream)
    {
        var formatter = new BinaryFormatter();
        // ruleid: cs-unsafe-deserialization
        return formatter.Deserialize(stream);
    }
    public object Json(string text)
    {
        // ruleid: cs-unsafe-deserialization
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };
        return JsonConvert.DeserializeObject(text, settings);
    }
    public object Old(Stream stream, string text)
    {
        // ruleid: cs-unsafe-deserialization
        var one = new LosFormatter().Deserialize(text);
        // ruleid: cs-unsafe-deserialization
        var two = new NetDataContractSerializer().ReadObject(stream);
        // ruleid: cs-unsafe-deserialization
        serializer.TypeNameHandling = TypeNameHandling.Auto;
        // ruleid: cs-unsafe-deserialization
        return new JavaScriptSerializer(new SimpleTypeResolver()).DeserializeObject(text);
    }
    public User Fixed(string text)
    {
        // ok: cs-unsafe-deserialization
        var user = JsonSerializer.Deserialize<User>(text);
        // ok: cs-unsafe-deserialization
        serializer.TypeNameHandling = TypeNameHandling.None;
        // ok: cs-unsafe-deserialization
        return JsonConvert.DeserializeObject<User>(text);
    }
    public object Own(Stream stream)
    {
        var codec = new ProtobufFormatter();
        // ok: cs-unsafe-deserialization
        return codec.Deserialize(stream);
    }
}
