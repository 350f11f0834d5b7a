public class UsersController : Controller
{
    [HttpPost]
    public IActionResult Create([FromBody] User user)
    {
        // ruleid: cs-mass-assignment
        context.Users.Add(user);
        return Ok();
    }
    [HttpPut]
    public IActionResult Change(Account account)
    {
        // ruleid: cs-mass-assignment
        context.Update(account);
        // ruleid: cs-mass-assignment
        context.Entry(account).State = EntityState.Modified;
        return Ok();
    }
    [HttpPost]
    public IActionResult Fixed([FromBody] NewUserRequest input)
    {
        var user = new User(input.Name);
        // ok: cs-mass-assignment
        context.Users.Add(user);
        return Ok();
    }
    [HttpPost]
    public IActionResult Dto([FromBody] UserDto input)
    {
        // ok: cs-mass-assignment
        service.Add(input);
        return Ok();
    }
    public void Batch(User user)
    {
        // ok: cs-mass-assignment
        context.Users.Add(user);
    }
}
