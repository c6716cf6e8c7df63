from parley_client import Bot, Heard

bot = Bot()  # who it is, PARLEY_URL, PARLEY_NAME and PARLEY_PASSWORD say


@bot.message
async def echo(heard: Heard) -> None:
    await heard.reply(heard.text)


bot.run()
