<#-- What the program is made of, one library a line: group, artifact, version, name, licences. -->
<#list dependencyMap as entry>
<#assign library = entry.getKey()>
${library.groupId}	${library.artifactId}	${library.version}	${(library.name!library.artifactId)?replace("\\s+", " ", "r")}	<#list entry.getValue() as licence>${licence}<#sep> / </#sep></#list>
</#list>
