@RestController
class Users {
  @PostMapping("/users")
  public User create(@RequestBody User user) {
    // ruleid: java-mass-assignment
    return userRepository.save(user);
  }
  @PutMapping("/users")
  public void update(@ModelAttribute Account account) {
    // ruleid: java-mass-assignment
    accountRepository.saveAndFlush(account);
  }
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception {
    User target = new User();
    // ruleid: java-mass-assignment
    BeanUtils.populate(target, request.getParameterMap());
  }
  @PostMapping("/fixed")
  public User fixed(@RequestBody @Valid NewUserRequest input) {
    User made = new User(input.getName());
    // ok: java-mass-assignment
    return userRepository.save(made);
  }
  @PostMapping("/dto")
  public User dto(@RequestBody UserDto input) {
    // ok: java-mass-assignment
    return userService.create(input);
  }
  void batch(User user) {
    // ok: java-mass-assignment
    userRepository.save(user);
  }
}
