public class Repository
{
    public User ByName(string name)
    {
        // ruleid: cs-sql-concat
        using var command = new SqlCommand($"SELECT * FROM Users WHERE Name = '{name}'", connection);
        return Map(command.ExecuteReader());
    }
    public void Rename(string from, string to)
    {
        string sql = "UPDATE Users SET Name = '" + to + "' WHERE Name = '" + from + "'";
        // ruleid: cs-sql-concat
        connection.Execute(sql);
    }
    public void Remove(string mail)
    {
        var query = string.Format("DELETE FROM Users WHERE Mail = '{0}'", mail);
        // ruleid: cs-sql-concat
        command.CommandText = query;
        // ruleid: cs-sql-concat
        database.ExecuteSqlRaw("DELETE FROM Users WHERE Mail = '" + mail + "'");
    }
    public User Fixed(string name)
    {
        // ok: cs-sql-concat
        using var command = new SqlCommand("SELECT * FROM Users WHERE Name = @name", connection);
        command.Parameters.AddWithValue("@name", name);
        return Map(command.ExecuteReader());
    }
    public void Constant()
    {
        // ok: cs-sql-concat
        connection.Execute("DELETE FROM " + TableName + " WHERE 1 = 1");
        // ok: cs-sql-concat
        connection.Execute($"SELECT {nameof(User.Name)} FROM Users");
    }
    public void Other(string name)
    {
        // ok: cs-sql-concat
        runner.Execute("Updating user " + name);
    }
}
