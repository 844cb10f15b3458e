@echo off
rem Runs ZoneReader on Windows. Written after the script "zonereader"; not run on Windows yet.
setlocal
set "HOME_DIR=%~dp0.."
set "JDK="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do if not defined JDK call :try "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%USERPROFILE%\.sdkman\candidates\java\*") do if not defined JDK call :try "%%~d"
if not defined JDK (
  echo zonereader: no JDK 25 or newer found; install Temurin 25 ^(winget install EclipseAdoptium.Temurin.25.JDK^) 1>&2
  exit /b 1
)
"%JDK%\bin\java.exe" "@%HOME_DIR%\bin\options" --module-path="%HOME_DIR%\javafx" -classpath "%HOME_DIR%\lib\*" org.zonereader.Main %*
exit /b %ERRORLEVEL%

rem Sets JDK when the folder holds a JDK that fits; its file "release" says JAVA_VERSION="25.0.3".
:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%v in ('findstr /b JAVA_VERSION^= "%~1\release"') do for /f "tokens=1 delims=.+-" %%m in (%%v) do if %%m geq 25 set "JDK=%~1"
exit /b
