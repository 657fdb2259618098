local function caesar(text, shift)
    local out = {}
    for i = 1, #text do
        local ch = text:sub(i, i)
        if ch >= "a" and ch <= "z" then
            out[i] = string.char((ch:byte() - 97 + shift) % 26 + 97)
        else
            out[i] = ch
        end
    end
    return table.concat(out)
end

-- Appending to a string copies it in Lua, so its programs collect the pieces.
local function build(n)
    local pieces = {}
    for i = 0, n - 1 do
        pieces[#pieces + 1] = ("%04d,"):format(i)
    end
    return table.concat(pieces)
end

local function parse(text)
    local total = 0
    for part in text:gmatch("[^,]*") do
        if part:find("^%d+$") then
            total = total + math.tointeger(part)
        end
    end
    return total
end

local text = ("the quick brown fox jumps over the lazy dog "):rep(2000)
for shift = 0, 4 do
    text = caesar(text, shift)
end
local long = build(120000)
local words = {}
for word in text:gmatch("%S+") do
    words[#words + 1] = word
end
local _, count = text:gsub("z", "z")
local reversed = {}
for i = #words, 1, -1 do
    reversed[#reversed + 1] = words[i]
end
print(text:sub(1, 44), #long, parse(long), #words, count, text:gsub("k", "kk"):find("kk", 1, true) - 1, table.concat(reversed, " "):sub(1, 20))
